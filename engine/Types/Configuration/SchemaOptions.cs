namespace Cacao.Types;

/// <summary>How a schema is built.</summary>
public sealed class SchemaOptions
{
    /// <value>Adds the <c>@defer</c> directive. Default: false.</value>
    public bool EnableDefer { get; set; }

    /// <value>Adds the <c>@stream</c> directive. Default: false.</value>
    public bool EnableStream { get; set; }

    /// <value>Refuses a schema that breaks a rule of the specification (<see cref="SchemaValidator"/>). Default: false.</value>
    public bool StrictValidation { get; set; }

    /// <value>Puts fields, input fields and arguments in the order of their names. Default: false, as they are declared.</value>
    public bool SortFieldsByName { get; set; }

    /// <value>Where resolvers of queries take scoped services from. Default: a scope of their own.</value>
    public DependencyInjectionScope DefaultQueryDependencyInjectionScope { get; set; } = DependencyInjectionScope.Resolver;

    /// <value>Where root fields of mutations take scoped services from. Default: the operation's scope.</value>
    public DependencyInjectionScope DefaultMutationDependencyInjectionScope { get; set; } = DependencyInjectionScope.Request;

    /// <value>Which members of <c>ObjectType&lt;T&gt;</c> are fields. Default: all public ones.</value>
    public BindingBehavior DefaultBindingBehavior { get; set; }

    /// <value>Leaves types out that no operation leads to. Default: false.</value>
    public bool RemoveUnreachableTypes { get; set; }

    /// <value>Names an interface <c>IPart</c> <c>Part</c>, unless it is given a name. Default: false.</value>
    public bool StripLeadingIFromInterface { get; set; }

    /// <value>The name of the query type. Default: as it is declared.</value>
    public string? QueryTypeName { get; set; }

    /// <value>The name of the mutation type. Default: as it is declared.</value>
    public string? MutationTypeName { get; set; }

    /// <value>The name of the subscription type. Default: as it is declared.</value>
    public string? SubscriptionTypeName { get; set; }

    /// <value>Whether one-of inputs are allowed: always.</value>
    public bool EnableOneOf { get; set; } = true;
}
