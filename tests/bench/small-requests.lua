-- What wrk asks: SMARTUP_PATH with SMARTUP_BODY, signed in as the sample's administrator.
wrk.method = "POST"
wrk.path = os.getenv("SMARTUP_PATH")
wrk.body = os.getenv("SMARTUP_BODY") or "{}"
wrk.headers["Content-Type"] = "application/json"
wrk.headers["Authorization"] = "Basic YWRtaW5AZGVtbzpkZW1v" -- admin@demo:demo
wrk.headers["project_code"] = "trade"
wrk.headers["filial_id"] = "101"

-- One line of JSON behind wrk's own report. Answers other than 200 are no work done.
function done(summary, latency, requests)
    local failed = summary.errors.connect + summary.errors.read + summary.errors.write
        + summary.errors.status + summary.errors.timeout
    io.write(string.format(
        '{"requests":%d,"failed":%d,"requests_per_s":%.0f,"p50_ms":%.3f,"p99_ms":%.3f}\n',
        summary.requests, failed, (summary.requests - failed) / (summary.duration / 1e6),
        latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
