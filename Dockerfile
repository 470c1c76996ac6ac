# The daemon in an image: no root, no compiler, nothing written outside /data and /tmp.
#
#   docker build -t travel-alerter .
#   docker run --read-only --tmpfs /tmp -v alerter:/data travel-alerter
#
# An index of your own is an argument of the build: --build-arg PIP_INDEX_URL=...

FROM python:3.13-slim AS build
ARG PIP_INDEX_URL
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /src
RUN python -m venv /opt/alerter
COPY requirements/run.txt requirements/run.txt
RUN /opt/alerter/bin/pip install --require-hashes -r requirements/run.txt
COPY . .
RUN /opt/alerter/bin/pip install --no-deps --no-build-isolation .

FROM python:3.13-slim
RUN useradd --uid 10001 --home-dir /data --create-home --shell /usr/sbin/nologin alerter
COPY --from=build /opt/alerter /opt/alerter
ENV PATH=/opt/alerter/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
USER 10001
WORKDIR /data
VOLUME /data
ENTRYPOINT ["alerter"]
CMD ["run"]
