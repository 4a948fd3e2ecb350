using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EShop.Shipping.Data.Migrations
{
    /// <inheritdoc />
    public partial class AddErasure : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_erasure_asked",
                table: "shipments",
                type: "boolean",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "is_erasure_asked",
                table: "shipments");
        }
    }
}
