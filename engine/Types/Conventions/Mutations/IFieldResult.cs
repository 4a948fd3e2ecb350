namespace Cacao.Types;

/// <summary>What a mutation answers: a value, or the errors it declares.</summary>
public interface IFieldResult
{
    bool IsSuccess { get; }

    /// <summary>True when <see cref="Value"/> is a list of errors.</summary>
    bool IsError { get; }

    /// <summary>The value, or an <c>IReadOnlyList&lt;object&gt;</c> of errors.</summary>
    object? Value { get; }
}
