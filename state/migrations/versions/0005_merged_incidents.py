"""Incidents that have become part of another, and what people have corrected."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "incident", sa.Column("merged_into", sa.String(), server_default=sa.text("''"), nullable=False)
    )
    op.create_index(op.f("ix_incident_merged_into"), "incident", ["merged_into"])
    op.create_table(
        "incident_override",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incident_override")),
    )


def downgrade() -> None:
    op.drop_table("incident_override")
    op.drop_index(op.f("ix_incident_merged_into"), "incident")
    op.drop_column("incident", "merged_into")
