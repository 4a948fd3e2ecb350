using System.Text.Json;

namespace Cacao.Fusion.Execution;

/// <summary>Why a value is missing. It gets its path when the response is written: the same value may stand at several.</summary>
internal sealed class ResultError
{
    public required string Message { get; init; }

    public string? Code { get; init; }

    /// <summary>The source schema it comes from; null for the gateway's own.</summary>
    public string? Source { get; init; }

    /// <summary>What the source wrote besides.</summary>
    public JsonElement? Extensions { get; init; }

    /// <summary>The client's path from the value it stands at: names and indices; null for the value itself.</summary>
    public IReadOnlyList<object>? Below { get; init; }

    public Exception? Exception { get; init; }

    /// <summary>
    /// Nothing went wrong: a source knows no such entity, and others could not be asked for what it tells of one. Only a value that may
    /// not be null says so.
    /// </summary>
    public bool IsAbsence { get; init; }

    /// <summary>True when nobody learns more from the other: it has the same text and source, and none says more.</summary>
    public bool SaysTheSameAs(ResultError other)
        => Below is null && other.Below is null
            && string.Equals(Message, other.Message, StringComparison.Ordinal)
            && string.Equals(Source, other.Source, StringComparison.Ordinal)
            && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <summary>A further error of the same value.</summary>
    public int Next { get; set; } = -1;
}
