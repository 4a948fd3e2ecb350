using System.Collections.Immutable;
using Cacao.Language;

namespace Cacao.Types.Tests;

/// <summary>What a pure resolver may ask for: the parent and the arguments.</summary>
internal sealed class PureResolverContext(Schema schema, ObjectType type, FieldDefinition definition, object parent, object?[] arguments)
    : IResolverContext
{
    public Schema Schema => schema;

    public ObjectType ObjectType => type;

    public FieldDefinition Field => definition;

    public ISelection Selection => throw new NotSupportedException();

    public string ResponseName => definition.Name;

    public Path Path => Path.Root.Append(definition.Name);

    public OperationType OperationType => OperationType.Query;

    public CancellationToken RequestAborted => CancellationToken.None;

    public IServiceProvider Services => throw new NotSupportedException();

    public IServiceProvider RequestServices { get; } = new NoServices();

    public IDictionary<string, object?> ContextData { get; } = new Dictionary<string, object?>();

    public IImmutableDictionary<string, object?> ScopedContextData { get; set; } = ImmutableDictionary<string, object?>.Empty;

    public IImmutableDictionary<string, object?> LocalContextData { get; set; } = ImmutableDictionary<string, object?>.Empty;

    public List<IError> Errors { get; } = [];

    public T Parent<T>() => (T)parent;

    public T ArgumentValue<T>(string name)
    {
        for (var i = 0; i < definition.Arguments.Count; i++)
        {
            if (definition.Arguments[i].Name == name)
            {
                return arguments[i] == InputValue.Missing ? default! : (T)arguments[i]!;
            }
        }

        throw new ArgumentException($"There is no argument {name}.");
    }

    public bool HasArgument(string name)
    {
        for (var i = 0; i < definition.Arguments.Count; i++)
        {
            if (definition.Arguments[i].Name == name)
            {
                return arguments[i] != InputValue.Missing;
            }
        }

        return false;
    }

    public ValueNode ArgumentLiteral(string name) => throw new NotSupportedException();

    public T EventMessage<T>() => throw new NotSupportedException();

    public T Service<T>()
        where T : notnull
        => throw new NotSupportedException();

    public T DataLoader<T>()
        where T : notnull
        => throw new NotSupportedException();

    public IReadOnlyList<ISelection> GetSelections(ObjectType type, ISelection? selection = null) => [];

    public bool IsSelected(string fieldName) => false;

    public void ReportError(IError error) => Errors.Add(error);

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
