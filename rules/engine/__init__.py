"""The incident engine: which happening is this report of? In order of arrival, explained, within bounds."""
