"""The commands under `alerter feeds`, one a file."""
