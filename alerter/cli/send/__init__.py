"""The commands under `alerter send`, one a file."""
