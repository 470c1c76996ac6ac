"""What pollers compare before they write an incident, and how long travel advice is known."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    generation = op.create_table(
        "generation",
        sa.Column("of", sa.String(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("of", name=op.f("pk_generation")),
    )
    op.bulk_insert(generation, [{"of": "incident", "number": 0}])
    op.add_column("incident", sa.Column("advice", sa.Boolean(), server_default=sa.false(), nullable=False))
    changed = sa.Column("changed", sa.BigInteger(), server_default=sa.text("0"), nullable=False)
    op.add_column("incident", changed)
    op.create_index(op.f("ix_incident_changed"), "incident", ["changed"])
    op.execute("UPDATE incident SET advice = true WHERE CAST(document AS TEXT) LIKE '%\"advisory_change\"%'")


def downgrade() -> None:
    op.drop_index(op.f("ix_incident_changed"), "incident")
    op.drop_column("incident", "changed")
    op.drop_column("incident", "advice")
    op.drop_table("generation")
