"""What the keys of a feed are worth."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("feed", sa.Column("keys", sa.JSON(), nullable=True))


def downgrade() -> None:
    op.drop_column("feed", "keys")
