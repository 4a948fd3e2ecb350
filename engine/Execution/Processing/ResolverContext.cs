using System.Collections.Immutable;
using System.Security.Claims;
using Cacao.Execution.Operations;
using Cacao.Language;
using Cacao.Types;
using Microsoft.Extensions.DependencyInjection;
using Path = Cacao.Types.Path;

namespace Cacao.Execution.Processing;

/// <summary>The context of one field on one object. Contexts are used again within an execution.</summary>
internal sealed class ResolverContext(OperationExecution execution) : PendingValue(execution), IMiddlewareContext
{
    private static readonly NullValueNode s_null = new();

    private object? _parent;
    private object?[] _arguments = [];
    private Path? _path;
    private IImmutableDictionary<string, object?>? _scoped;
    private IImmutableDictionary<string, object?>? _local;

    public OperationExecution Owner => Execution;

    public object? Result { get; set; }

    public Schema Schema => Execution.Runtime.Schema;

    public ObjectType ObjectType => Selection.DeclaringType;

    public FieldDefinition Field => Selection.Field;

    ISelection IResolverContext.Selection => Selection;

    public string ResponseName => Selection.ResponseName;

    public Path Path => _path ??= Execution.Store.GetPath(Slot);

    public OperationType OperationType => Execution.Operation.Type;

    public CancellationToken RequestAborted => Execution.Pump.Cancellation.Token;

    public IServiceProvider Services
    {
        get
        {
            if (!HasOwnScope())
            {
                return Execution.Services.Provider;
            }

            Scope ??= Execution.Services.CreateScope();
            return Scope.Value.ServiceProvider;
        }
    }

    public IServiceProvider RequestServices => Execution.Services.Provider;

    public IDictionary<string, object?> ContextData => Execution.ContextData;

    public IImmutableDictionary<string, object?> ScopedContextData
    {
        get => _scoped ?? ImmutableDictionary<string, object?>.Empty;
        set
        {
            _scoped = value;
            HasScopedChanges = true;
        }
    }

    public IImmutableDictionary<string, object?> LocalContextData
    {
        get => _local ?? ImmutableDictionary<string, object?>.Empty;
        set => _local = value;
    }

    /// <summary>True when the resolver set state for what is below its field.</summary>
    public bool HasScopedChanges { get; private set; }

    public void Initialize(object parent, object?[] arguments)
    {
        _scoped = Execution.GetScopedState(Slot);
        _local = null;
        HasScopedChanges = false;
        _parent = parent;
        _arguments = arguments;
        _path = null;
    }

    public void Clear()
    {
        Result = null;
        _parent = null;
        _arguments = [];
        _path = null;
        _scoped = null;
        _local = null;
    }

    public T Parent<T>() => _parent is T parent
        ? parent
        : _parent is null or RootValue
            ? RootParent<T>()
            : throw new InvalidCastException(
                $"The parent of {Field.Coordinate} is a {_parent.GetType()}, but its resolver asks for a {typeof(T)}.");

    public T ArgumentValue<T>(string name) => ArgumentConverter.Convert<T>(_arguments[IndexOf(name)], Field, name);

    public bool HasArgument(string name) => !ReferenceEquals(_arguments[IndexOf(name)], InputValue.Missing);

    public ValueNode ArgumentLiteral(string name) => Selection.Arguments.GetLiteral(IndexOf(name), Execution.Variables) ?? s_null;

    public T EventMessage<T>() => Execution.EventMessage is { } message
        ? (T)message.Value!
        : throw new InvalidOperationException($"{Field.Coordinate} asks for an event, but no event is being executed.");

    public T Service<T>()
        where T : notnull
    {
        if (typeof(T) == typeof(ClaimsPrincipal))
        {
            return (T)(object)RequestState.GetUser(Execution.Request);
        }

        // What is the same in every scope is taken without opening one.
        return Execution.Runtime.SharedServices.Contains(typeof(T))
            ? Execution.Runtime.Services.GetRequiredService<T>()
            : Services.GetRequiredService<T>();
    }

    public T DataLoader<T>()
        where T : notnull
        => Execution.Services.Loaders.Get<T>();

    public IReadOnlyList<ISelection> GetSelections(ObjectType type, ISelection? selection = null)
        => ((Selection?)selection ?? Selection).GetSelectionSet(type).AllSelections;

    public bool IsSelected(string fieldName) => SelectionPattern.Of(fieldName).IsSelected(Schema, Selection);

    public void ReportError(IError error) => Execution.Report(Slot, Selection, error);

    /// <summary>Members of a class that is a root type are called on its one instance.</summary>
    private T RootParent<T>()
        => ReferenceEquals(_parent, RootValue.Instance) && ObjectType.RuntimeType == typeof(T)
            ? (T)ResolverInstances.GetOrCreate(Schema, typeof(T))
            : Execution.Runtime.Services.GetService(typeof(T)) is T root ? root : default!;

    private int IndexOf(string name)
    {
        var arguments = Field.Arguments;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (string.Equals(arguments[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw new ArgumentException($"The field {Field.Coordinate} has no argument \"{name}\".", nameof(name));
    }

    /// <summary>Root fields of mutations share the operation's scope; streams hold none of their own.</summary>
    private bool HasOwnScope() => Field.Features.Get<ServiceScopeFeature>() is { } feature
        ? feature.Scope == DependencyInjectionScope.Resolver
        : !ReferenceEquals(ObjectType, Schema.MutationType) || Execution.Operation.Type != OperationType.Mutation;
}
