"""Joins the news of a file to incidents: what is asked, and how it is answered."""
