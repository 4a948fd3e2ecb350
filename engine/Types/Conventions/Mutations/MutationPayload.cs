namespace Cacao.Types;

/// <summary>What a mutation with a payload gives: its value, or what went wrong.</summary>
internal sealed class MutationPayload(object? value, IReadOnlyList<object>? errors)
{
    public object? Value { get; } = value;

    public IReadOnlyList<object>? Errors { get; } = errors;
}
