using System.Net;
using EShop.Supergraph.Tests.Clients;

namespace EShop.Supergraph.Tests.Shops;

/// <summary>Waits for processes by what they say of themselves.</summary>
internal static class ShopHealth
{
    /// <param name="failure">Why there is nothing to wait for any more; null while there is.</param>
    public static async Task WaitUntilReadyAsync(Uri address, Func<string?> failure)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var health = new Uri(address, "/health/ready");
        await Eventually.SeeAsync(
            async () =>
            {
                if (failure() is { } reason)
                {
                    throw new InvalidOperationException(reason);
                }

                try
                {
                    using var answer = await client.GetAsync(health);
                    return answer.StatusCode == HttpStatusCode.OK ? "ready" : await answer.Content.ReadAsStringAsync();
                }
                catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
                {
                    return exception.Message;
                }
            },
            state => state == "ready",
            $"{health} to be ready",
            TimeSpan.FromSeconds(180));
    }
}
