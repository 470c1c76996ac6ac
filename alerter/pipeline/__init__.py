"""The three jobs of the product, the same in every way of running it.

    poll:     due feeds | claim | fetch | parse | sort | read | join | match | decide | record
    deliver:  due deliveries | claim (attempting) | expired? | render | send | settle
    sweep:    lapsed claims | changed rules

Each job asks the tables what is due: being woken twice is as good as once, and a wake-up lost is only late.
"""
