"""What *should* happen: values in, values out; no I/O, no clock, no chance, no framework."""
