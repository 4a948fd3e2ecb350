namespace EShop.Defaults;

/// <summary>What an access token says.</summary>
public sealed record TokenDescription
{
    public required string Issuer { get; init; }

    public required string Audience { get; init; }

    /// <summary>The principal's id.</summary>
    public required string Subject { get; init; }

    public required string Id { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Further string claims.</summary>
    public IReadOnlyDictionary<string, string> Claims { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
