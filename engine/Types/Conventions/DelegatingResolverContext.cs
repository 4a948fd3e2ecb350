using System.Collections.Immutable;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>A resolver context that answers some questions otherwise than the one it stands for.</summary>
internal abstract class DelegatingResolverContext(IResolverContext inner) : IMiddlewareContext
{
    public IResolverContext Inner { get; } = inner;

    public object? Result { get; set; }

    public Schema Schema => Inner.Schema;

    public ObjectType ObjectType => Inner.ObjectType;

    public FieldDefinition Field => Inner.Field;

    public ISelection Selection => Inner.Selection;

    public string ResponseName => Inner.ResponseName;

    public virtual Path Path => Inner.Path;

    public OperationType OperationType => Inner.OperationType;

    public CancellationToken RequestAborted => Inner.RequestAborted;

    public virtual IServiceProvider Services => Inner.Services;

    public IServiceProvider RequestServices => Inner.RequestServices;

    public IDictionary<string, object?> ContextData => Inner.ContextData;

    public IImmutableDictionary<string, object?> ScopedContextData
    {
        get => Inner.ScopedContextData;
        set => Inner.ScopedContextData = value;
    }

    public IImmutableDictionary<string, object?> LocalContextData
    {
        get => Inner.LocalContextData;
        set => Inner.LocalContextData = value;
    }

    public T Parent<T>() => Inner.Parent<T>();

    public abstract T ArgumentValue<T>(string name);

    public abstract bool HasArgument(string name);

    public abstract ValueNode ArgumentLiteral(string name);

    public T EventMessage<T>() => Inner.EventMessage<T>();

    public virtual T Service<T>()
        where T : notnull
        => Inner.Service<T>();

    public T DataLoader<T>()
        where T : notnull
        => Inner.DataLoader<T>();

    public IReadOnlyList<ISelection> GetSelections(ObjectType type, ISelection? selection = null) => Inner.GetSelections(type, selection);

    public bool IsSelected(string fieldName) => Inner.IsSelected(fieldName);

    public virtual void ReportError(IError error) => Inner.ReportError(error);

    /// <summary>Gives a value the type a resolver asks for.</summary>
    private protected static T ConvertValue<T>(object? value) => value switch
    {
        T typed => typed,
        null => default!,
        _ when ReferenceEquals(value, InputValue.Missing) => default!,
        _ => (T)RuntimeValueConverter.Convert(value, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T)),
    };
}
