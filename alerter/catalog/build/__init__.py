"""Builds the packed data of the catalogue from public packages; not part of the wheel."""
