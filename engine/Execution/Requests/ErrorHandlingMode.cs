namespace Cacao.Execution;

/// <summary>What an error does to the response around it.</summary>
public enum ErrorHandlingMode
{
    /// <summary>A non-null field's error nulls its parent (specification section 6.4.4).</summary>
    Propagate,

    /// <summary>The field alone becomes null, whatever its type.</summary>
    Null,

    /// <summary>The first error ends the operation without data.</summary>
    Halt,
}
