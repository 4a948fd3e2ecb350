using System.Diagnostics.CodeAnalysis;

namespace Cacao.Data;

/// <summary>What a convention was described as.</summary>
internal sealed class SortConventionSettings : ISortConventionDescriptor
{
    private readonly Dictionary<int, OperationName> _operations = [];
    private readonly Dictionary<Type, Type> _bindings = [];
    private readonly Dictionary<Type, List<Action<SortInputConfiguration>>> _inputs = [];
    private readonly Dictionary<Type, List<Action<ISortEnumTypeDescriptor>>> _enums = [];

    public string Argument { get; private set; } = "order";

    /// <summary>The directions of members whose types have none of their own; null when nobody said.</summary>
    public Type? Default { get; private set; }

    public ISortOperationConventionDescriptor Operation(int operationId)
    {
        if (!_operations.TryGetValue(operationId, out var operation))
        {
            _operations.Add(operationId, operation = new OperationName());
        }

        return operation;
    }

    public ISortConventionDescriptor DefaultBinding<TSortType>()
        where TSortType : SortEnumType
    {
        Default = typeof(TSortType);
        return this;
    }

    public ISortConventionDescriptor BindRuntimeType<TRuntimeType, TSortType>() => BindRuntimeType(typeof(TRuntimeType), typeof(TSortType));

    public ISortConventionDescriptor BindRuntimeType(Type runtimeType, Type sortType)
    {
        ArgumentNullException.ThrowIfNull(runtimeType);
        if (!typeof(SortInputType).IsAssignableFrom(sortType) && !typeof(SortEnumType).IsAssignableFrom(sortType))
        {
            throw new ArgumentException($"{sortType} is neither a sort input nor the directions of one.", nameof(sortType));
        }

        _bindings[Nullable.GetUnderlyingType(runtimeType) ?? runtimeType] = sortType;
        return this;
    }

    public ISortConventionDescriptor Configure<TSortType, TRuntimeType>(Action<ISortInputTypeDescriptor<TRuntimeType>> configure)
        where TSortType : SortInputType<TRuntimeType>
    {
        GetOrAdd(_inputs, typeof(TSortType)).Add(input => configure(new SortInputTypeDescriptor<TRuntimeType>(input)));
        return this;
    }

    public ISortConventionDescriptor ConfigureEnum<TSortEnumType>(Action<ISortEnumTypeDescriptor> configure)
        where TSortEnumType : SortEnumType
    {
        GetOrAdd(_enums, typeof(TSortEnumType)).Add(configure);
        return this;
    }

    public ISortConventionDescriptor ArgumentName(string argumentName)
    {
        Argument = argumentName;
        return this;
    }

    public bool TryGetBinding(Type runtimeType, [NotNullWhen(true)] out Type? sortType) => _bindings.TryGetValue(runtimeType, out sortType);

    public void Apply(Type sortType, SortInputConfiguration input)
        => (_inputs.GetValueOrDefault(sortType) ?? []).ForEach(configure => configure(input));

    public void Apply(Type sortType, SortEnumConfiguration directions)
        => (_enums.GetValueOrDefault(sortType) ?? []).ForEach(configure => configure(directions));

    /// <summary>The name that the convention gives a direction; null when it gives none.</summary>
    public (string Name, string? Description)? FindOperation(int id)
        => _operations.TryGetValue(id, out var operation) && operation.Value is { } name ? (name, operation.Text) : null;

    private static List<TItem> GetOrAdd<TItem>(Dictionary<Type, List<TItem>> lists, Type key)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }

    private sealed class OperationName : ISortOperationConventionDescriptor
    {
        public string? Value { get; private set; }

        public string? Text { get; private set; }

        public ISortOperationConventionDescriptor Name(string name)
        {
            Value = name;
            return this;
        }

        public ISortOperationConventionDescriptor Description(string description)
        {
            Text = description;
            return this;
        }
    }
}
