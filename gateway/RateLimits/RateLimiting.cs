using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Threading.RateLimiting;
using EShop.Defaults;
using Microsoft.AspNetCore.RateLimiting;

namespace EShop.Gateway.RateLimits;

/// <summary>Limits requests by the address they come from, and by who sends them.</summary>
internal static class RateLimiting
{
    public const string Code = "RATE_LIMITED";

    private const string Message = "Too many requests: come again later.";

    public static void AddRequestLimits(this IServiceCollection services, RateLimitOptions options) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = RefuseAsync;
        limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(context => OfClient(context, options.Client)),
            PartitionedRateLimiter.Create<HttpContext, string>(context => OfUser(context, options.User)));
    });

    /// <summary>The part of an address that one subscriber has: all of IPv4, the network of IPv6.</summary>
    public static string KeyOf(IPAddress? address)
    {
        if (address is null)
        {
            return "";
        }

        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        return address.AddressFamily == AddressFamily.InterNetworkV6 && !IPAddress.IsLoopback(address)
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }

    private static RateLimitPartition<string> OfClient(HttpContext context, RateLimit limit)
        => context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal)
            ? RateLimitPartition.GetNoLimiter("")
            : Bucket(KeyOf(context.Connection.RemoteIpAddress), limit);

    private static RateLimitPartition<string> OfUser(HttpContext context, RateLimit limit)
        => context.User.UserId is { } user ? Bucket(user.ToString("n"), limit) : RateLimitPartition.GetNoLimiter("");

    private static RateLimitPartition<string> Bucket(string key, RateLimit limit) => RateLimitPartition.GetTokenBucketLimiter(
        key,
        _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = Math.Max(limit.Burst, limit.Permits),
            TokensPerPeriod = limit.Permits,
            ReplenishmentPeriod = limit.Period,
            QueueLimit = 0,
        });

    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var (context, response) = (rejected.HttpContext, rejected.HttpContext.Response);
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
        response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        if (context.Request.Path.Value?.Contains("/graphql", StringComparison.Ordinal) == true)
        {
            response.ContentType = "application/graphql-response+json; charset=utf-8";
            await response.WriteAsync(
                $$$"""{"errors":[{"message":{{{JsonSerializer.Serialize(Message)}}},"extensions":{"code":"{{{Code}}}"}}]}""", cancellationToken);
            return;
        }

        await Results
            .Problem(Message, context.Request.Path, StatusCodes.Status429TooManyRequests, type: "about:blank", extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = Code })
            .ExecuteAsync(context);
    }
}
