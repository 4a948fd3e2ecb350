namespace Cacao.Types.Analyzers.Models;

/// <summary>What a resolver's parameter is bound to.</summary>
internal enum ParameterKind
{
    Argument,

    /// <summary>An argument, unless the type turns out to be a service when the schema is built.</summary>
    ArgumentOrService,

    /// <summary>A list with the argument of each parent of a batch.</summary>
    BatchedArgument,
    Parent,
    Service,
    CancellationToken,
    ResolverContext,
    ServiceProvider,
    ClaimsPrincipal,
    HttpContext,
    HttpRequest,
    HttpResponse,
    QueryContext,
    PagingArguments,
    DataLoader,
    GlobalState,
    ScopedState,
    LocalState,
    IsSelected,
    EventMessage,
    Selection,
    Field,
    ObjectType,
    Schema,
    Path,
}
