namespace Cacao.Types;

/// <summary>An <see cref="Optional{T}"/> whose type is not known.</summary>
public interface IOptional
{
    object? Value { get; }

    bool HasValue { get; }
}
