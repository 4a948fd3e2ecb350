namespace EShop.Demo;

/// <summary>How far a parcel of a demo order is.</summary>
public enum DemoParcelStage
{
    Pending,
    Shipped,
    Delivered,
    Cancelled,
}
