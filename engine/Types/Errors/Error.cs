using System.Diagnostics.CodeAnalysis;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>The engine's <see cref="IError"/>.</summary>
public sealed record Error : IError
{
    public Error()
    {
    }

    [SetsRequiredMembers]
    public Error(string message)
    {
        Message = message;
    }

    public required string Message { get; init; }

    public string? Code { get; init; }

    public Path? Path { get; init; }

    public IReadOnlyList<Location>? Locations { get; init; }

    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    public Exception? Exception { get; init; }
}
