"""The commands under `alerter alerts`, one a file."""
