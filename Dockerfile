# The site in a container: built by Node, served by Caddy. docs/serving.md says how it is used.
FROM node:24-slim AS build
RUN apt-get update && apt-get install --yes --no-install-recommends git && rm -rf /var/lib/apt/lists/*
WORKDIR /atlas
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG ATLAS_SITE
RUN npm run build -- --clean

FROM caddy:2-alpine
COPY Caddyfile /etc/caddy/Caddyfile
COPY --from=build /atlas/dist /srv
RUN adduser -D -H atlas && setcap -r /usr/bin/caddy
USER atlas
EXPOSE 8080
HEALTHCHECK CMD wget --quiet --spider http://localhost:8080/healthz
