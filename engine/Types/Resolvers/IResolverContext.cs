using System.Collections.Immutable;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>What a resolver may know about the field it resolves. Valid until the resolver completes.</summary>
public interface IResolverContext
{
    Schema Schema { get; }

    /// <summary>The object type that the field is resolved on.</summary>
    ObjectType ObjectType { get; }

    FieldDefinition Field { get; }

    /// <summary>The field as selected and merged.</summary>
    ISelection Selection { get; }

    /// <summary>Alias or name.</summary>
    string ResponseName { get; }

    /// <summary>Where the field stands in the response.</summary>
    Path Path { get; }

    OperationType OperationType { get; }

    CancellationToken RequestAborted { get; }

    /// <summary>The services of the field's scope: the resolver's own for queries, the operation's for mutations.</summary>
    IServiceProvider Services { get; }

    /// <summary>The services of the operation.</summary>
    IServiceProvider RequestServices { get; }

    /// <summary>State of the whole operation (<c>[GlobalState]</c>).</summary>
    IDictionary<string, object?> ContextData { get; }

    /// <summary>State of the field and of everything below it (<c>[ScopedState]</c>).</summary>
    IImmutableDictionary<string, object?> ScopedContextData { get; set; }

    /// <summary>State that the middleware and the resolver of one field share (<c>[LocalState]</c>).</summary>
    IImmutableDictionary<string, object?> LocalContextData { get; set; }

    T Parent<T>();

    /// <summary>The coerced argument. Missing arguments give <c>default</c>.</summary>
    T ArgumentValue<T>(string name);

    /// <summary>False when the argument was neither given nor has a default.</summary>
    bool HasArgument(string name);

    /// <summary>The argument as written, with variables replaced by their values as literals.</summary>
    ValueNode ArgumentLiteral(string name);

    /// <summary>The event of the subscription that is executed.</summary>
    T EventMessage<T>();

    T Service<T>()
        where T : notnull;

    /// <summary>The operation's instance of a data loader.</summary>
    T DataLoader<T>()
        where T : notnull;

    /// <summary>The fields selected below this one on <paramref name="type"/>, conditions applied.</summary>
    IReadOnlyList<ISelection> GetSelections(ObjectType type, ISelection? selection = null);

    /// <summary>
    /// True when the field's selection set selects the field with this name (<c>[IsSelected]</c>). A pattern such as
    /// <c>brand { name }</c> or <c>id ... on Book { pages }</c> asks for all that it names.
    /// </summary>
    bool IsSelected(string fieldName);

    /// <summary>Adds an error at this field without giving up its value.</summary>
    void ReportError(IError error);
}
