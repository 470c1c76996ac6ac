"""The commands under `alerter db`, one a file."""
