"""The commands under `alerter incidents`, one a file."""
