using System.Globalization;
using System.Security.Claims;
using System.Threading.Channels;

namespace EShop.Ordering.Orders;

/// <summary>How a feed waits for news: for a ring, for a while at most, and no longer than its caller's token holds.</summary>
internal sealed class FeedWait(ClaimsPrincipal caller, TimeProvider clock)
{
    private static readonly TimeSpan s_tick = TimeSpan.FromSeconds(30);

    private readonly DateTimeOffset? _expiresAt =
        caller.FindFirstValue("exp") is { } text && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    /// <exception cref="GraphQLException">The token expired; the code is <c>AUTH_TOKEN_EXPIRED</c>.</exception>
    public void CheckToken()
    {
        if (clock.GetUtcNow() >= _expiresAt)
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage("The access token expired: subscribe again with a new one.")
                .SetCode("AUTH_TOKEN_EXPIRED")
                .Build());
        }
    }

    public async Task WaitAsync(ChannelReader<bool> rings, CancellationToken cancellationToken)
    {
        var wait = _expiresAt is { } end && end - clock.GetUtcNow() < s_tick ? end - clock.GetUtcNow() : s_tick;
        using var timeout = new CancellationTokenSource(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            await rings.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Nothing was heard: time to look.
        }
    }
}
