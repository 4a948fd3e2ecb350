using Cacao.Types;

namespace Cacao.Data;

/// <summary>What values of the scalar of <see cref="LocalDateTimeType"/> can be filtered by.</summary>
public class LocalDateTimeOperationFilterInputType : ComparableOperationFilterInputType<LocalDateTimeType>
{
    public LocalDateTimeOperationFilterInputType()
    {
    }

    public LocalDateTimeOperationFilterInputType(Action<IFilterInputTypeDescriptor> configure)
        : base(configure)
    {
    }

    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Name("LocalDateTimeOperationFilterInput");
        base.Configure(descriptor);
    }
}
