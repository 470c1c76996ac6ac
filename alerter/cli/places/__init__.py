"""The commands under `alerter places`, one a file."""
