using Cacao.Language;

namespace Cacao.Types;

/// <summary>An error of the response (specification section 7.1.4). Immutable; change with <c>With…</c> or <see cref="ErrorBuilder"/>.</summary>
public interface IError
{
    string Message { get; }

    /// <summary>Written as <c>extensions.code</c>.</summary>
    string? Code { get; }

    Path? Path { get; }

    IReadOnlyList<Location>? Locations { get; }

    IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>What was thrown, for logs and error filters; never written to clients unless details are on.</summary>
    Exception? Exception { get; }
}
