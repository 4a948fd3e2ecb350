namespace Cacao.Data;

/// <summary>The sort input of <typeparamref name="T"/>: its public properties, unless <c>Configure</c> says otherwise.</summary>
public class SortInputType<T> : SortInputType
{
    private readonly Action<ISortInputTypeDescriptor<T>>? _configure;

    public SortInputType()
    {
    }

    public SortInputType(Action<ISortInputTypeDescriptor<T>> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _configure = configure;
    }

    internal sealed override Type EntityType => typeof(T);

    /// <summary>Changes the fields that the properties make.</summary>
    protected virtual void Configure(ISortInputTypeDescriptor<T> descriptor)
    {
    }

    internal sealed override void Describe(SortInputConfiguration configuration)
    {
        var descriptor = new SortInputTypeDescriptor<T>(configuration);
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
