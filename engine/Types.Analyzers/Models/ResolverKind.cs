namespace Cacao.Types.Analyzers.Models;

/// <summary>How a resolver gives its result.</summary>
internal enum ResolverKind
{
    Value,
    Task,

    /// <summary>A queryable or asynchronous sequence that is read into a list.</summary>
    Sequence,

    /// <summary>A queryable that is handed on as it is, to be filtered, sorted and paged.</summary>
    Queryable,

    /// <summary>A task of a queryable or asynchronous sequence.</summary>
    TaskOfSequence,
}
