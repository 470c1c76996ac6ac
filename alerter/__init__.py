"""What *makes* it happen: every socket, file, clock and coin toss of the product."""
