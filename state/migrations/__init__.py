"""The history of the schema, one for all databases; run by `state.schema`."""
