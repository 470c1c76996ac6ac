"""What *has* happened: every SQL statement of the product, and nothing else."""
