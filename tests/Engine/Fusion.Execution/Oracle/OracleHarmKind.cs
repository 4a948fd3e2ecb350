namespace Cacao.Fusion.Execution.Tests;

/// <summary>The ways in which a source can go wrong.</summary>
internal enum OracleHarmKind
{
    /// <summary>Answers and their properties come in another order.</summary>
    Reordered,

    /// <summary>No connection.</summary>
    Down,

    /// <summary>No answer within the time.</summary>
    TimesOut,

    /// <summary>The answer breaks off.</summary>
    Truncated,

    /// <summary>One error instead of data, without a path.</summary>
    Refused,

    /// <summary>An answer that is not GraphQL.</summary>
    Html,

    /// <summary>No data and no errors.</summary>
    NullData,

    /// <summary>Some fields fail.</summary>
    FieldErrors,

    /// <summary>Some elements of lists fail.</summary>
    ElementErrors,
}
