using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Cacao.AspNetCore;

/// <summary>
/// The header <c>GraphQL-Deadline</c>: how many milliseconds the caller still waits. A time that is left, unlike a time of day, needs no
/// clocks that agree.
/// </summary>
public static class RequestDeadline
{
    /// <summary>The header's name.</summary>
    public const string HeaderName = "GraphQL-Deadline";

    /// <summary>When the caller stops waiting; null where the request does not say it in whole milliseconds.</summary>
    public static DateTimeOffset? Read(HttpRequest request, TimeProvider timeProvider)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(timeProvider);
        return request.Headers.TryGetValue(HeaderName, out var header)
            && int.TryParse(header, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
                ? timeProvider.GetUtcNow().AddMilliseconds(milliseconds)
                : null;
    }
}
