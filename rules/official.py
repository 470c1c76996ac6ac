"""Travel advice by its kind."""

ADVICE = "advisory_change"
