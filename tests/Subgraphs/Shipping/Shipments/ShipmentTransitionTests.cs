using EShop.Shipping.Shipments;
using Snapshooter.Xunit;

namespace EShop.Shipping.Tests.Shipments;

public sealed class ShipmentTransitionTests
{
    [Fact]
    public void Table_Should_DecideEveryStep_When_AllStatesAreTried()
        => string.Join(
            '\n',
            from status in Enum.GetValues<ShipmentStatus>()
            from step in Enum.GetValues<ShipmentStep>()
            select $"{status} + {step} = {ShipmentTransitions.After(status, step)?.ToString() ?? "refused"}").MatchSnapshot();
}
