using Cacao.Types;

namespace Cacao.Validation;

/// <summary>Errors as lines: <c>message @line:column @line:column</c>.</summary>
internal static class ErrorText
{
    public static string[] Format(IReadOnlyList<IError> errors)
        => errors.Select(e => string.Join(" @", [e.Message, .. (e.Locations ?? []).Select(l => $"{l.Line}:{l.Column}")])).ToArray();
}
