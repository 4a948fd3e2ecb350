using EShop.Defaults;

namespace EShop.Identity.Keys;

/// <summary>Publishes the key set (RFC 7517).</summary>
internal static class JwksEndpoint
{
    public const string Route = "/.well-known/jwks.json";

    public static void MapJwks(this IEndpointRouteBuilder endpoints)
        => endpoints.MapGet(Route, async (SigningKeyRing keys, HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "public, max-age=60";
            return Results.Bytes(JsonWebKeySet.Write(await keys.GetKeysAsync(refresh: false, context.RequestAborted)), "application/json");
        });
}
