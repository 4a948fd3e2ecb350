using System.Diagnostics.CodeAnalysis;

namespace Cacao.Data;

/// <summary>What a convention was described as.</summary>
internal sealed class FilterConventionSettings : IFilterConventionDescriptor
{
    private readonly Dictionary<int, OperationName> _operations = [];
    private readonly Dictionary<Type, Type> _bindings = [];
    private readonly Dictionary<Type, List<Action<FilterInputConfiguration>>> _configurations = [];

    public string Argument { get; private set; } = "where";

    public bool AllowsAnd { get; private set; } = true;

    public bool AllowsOr { get; private set; } = true;

    public IFilterOperationConventionDescriptor Operation(int operationId)
    {
        if (!_operations.TryGetValue(operationId, out var operation))
        {
            _operations.Add(operationId, operation = new OperationName());
        }

        return operation;
    }

    public IFilterConventionDescriptor BindRuntimeType<TRuntimeType, TFilterType>()
        where TFilterType : FilterInputType
        => BindRuntimeType(typeof(TRuntimeType), typeof(TFilterType));

    public IFilterConventionDescriptor BindRuntimeType(Type runtimeType, Type filterType)
    {
        ArgumentNullException.ThrowIfNull(runtimeType);
        if (!typeof(FilterInputType).IsAssignableFrom(filterType))
        {
            throw new ArgumentException($"{filterType} is no filter input.", nameof(filterType));
        }

        _bindings[Nullable.GetUnderlyingType(runtimeType) ?? runtimeType] = filterType;
        return this;
    }

    public IFilterConventionDescriptor Configure<TFilterType>(Action<IFilterInputTypeDescriptor> configure)
        where TFilterType : FilterInputType
        => AddConfiguration(typeof(TFilterType), input => configure(new FilterInputTypeDescriptor(input)));

    public IFilterConventionDescriptor Configure<TFilterType, TRuntimeType>(Action<IFilterInputTypeDescriptor<TRuntimeType>> configure)
        where TFilterType : FilterInputType<TRuntimeType>
        => AddConfiguration(typeof(TFilterType), input => configure(new FilterInputTypeDescriptor<TRuntimeType>(input)));

    public IFilterConventionDescriptor ArgumentName(string argumentName)
    {
        Argument = argumentName;
        return this;
    }

    public IFilterConventionDescriptor AllowAnd(bool allow = true)
    {
        AllowsAnd = allow;
        return this;
    }

    public IFilterConventionDescriptor AllowOr(bool allow = true)
    {
        AllowsOr = allow;
        return this;
    }

    public bool TryGetBinding(Type runtimeType, [NotNullWhen(true)] out Type? filterType) => _bindings.TryGetValue(runtimeType, out filterType);

    public void Apply(Type filterType, FilterInputConfiguration input)
    {
        foreach (var configure in _configurations.GetValueOrDefault(filterType) ?? [])
        {
            configure(input);
        }
    }

    /// <summary>The name that the convention gives an operation; null when it gives none.</summary>
    public (string Name, string? Description)? FindOperation(int id)
        => _operations.TryGetValue(id, out var operation) && operation.Value is { } name ? (name, operation.Text) : null;

    private FilterConventionSettings AddConfiguration(Type filterType, Action<FilterInputConfiguration> configure)
    {
        if (!_configurations.TryGetValue(filterType, out var list))
        {
            _configurations.Add(filterType, list = []);
        }

        list.Add(configure);
        return this;
    }

    private sealed class OperationName : IFilterOperationConventionDescriptor
    {
        public string? Value { get; private set; }

        public string? Text { get; private set; }

        public IFilterOperationConventionDescriptor Name(string name)
        {
            Value = name;
            return this;
        }

        public IFilterOperationConventionDescriptor Description(string description)
        {
            Text = description;
            return this;
        }
    }
}
