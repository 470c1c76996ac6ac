"""The commands under `alerter rules`, one a file."""
