using Cacao.Types;

namespace Cacao.Data;

/// <summary>What values of the scalar of <see cref="LocalTimeType"/> can be filtered by.</summary>
public class LocalTimeOperationFilterInputType : ComparableOperationFilterInputType<LocalTimeType>
{
    public LocalTimeOperationFilterInputType()
    {
    }

    public LocalTimeOperationFilterInputType(Action<IFilterInputTypeDescriptor> configure)
        : base(configure)
    {
    }

    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Name("LocalTimeOperationFilterInput");
        base.Configure(descriptor);
    }
}
