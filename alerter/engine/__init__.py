"""Alarm clocks: they call the three jobs, and hold no truth of their own."""
