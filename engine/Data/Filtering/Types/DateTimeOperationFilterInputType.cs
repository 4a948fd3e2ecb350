using Cacao.Types;

namespace Cacao.Data;

/// <summary>What values of the scalar of <see cref="DateTimeType"/> can be filtered by.</summary>
public class DateTimeOperationFilterInputType : ComparableOperationFilterInputType<DateTimeType>
{
    public DateTimeOperationFilterInputType()
    {
    }

    public DateTimeOperationFilterInputType(Action<IFilterInputTypeDescriptor> configure)
        : base(configure)
    {
    }

    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Name("DateTimeOperationFilterInput");
        base.Configure(descriptor);
    }
}
