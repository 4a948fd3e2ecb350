namespace Cacao.Data;

/// <summary>The filter input of <typeparamref name="T"/>: its public properties, unless <c>Configure</c> says otherwise.</summary>
public class FilterInputType<T> : FilterInputType
{
    private readonly Action<IFilterInputTypeDescriptor<T>>? _configure;

    public FilterInputType()
    {
    }

    public FilterInputType(Action<IFilterInputTypeDescriptor<T>> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _configure = configure;
    }

    internal sealed override Type EntityType => typeof(T);

    /// <summary>Changes the fields that the properties make.</summary>
    protected virtual void Configure(IFilterInputTypeDescriptor<T> descriptor)
    {
    }

    protected sealed override void Configure(IFilterInputTypeDescriptor descriptor)
        => throw new NotSupportedException("The filter input of a .NET type is configured by its typed descriptor.");

    internal sealed override void Describe(FilterInputConfiguration configuration)
    {
        var descriptor = new FilterInputTypeDescriptor<T>(configuration);
        if (_configure is null)
        {
            Configure(descriptor);
        }
        else
        {
            _configure(descriptor);
        }
    }
}
